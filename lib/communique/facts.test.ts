import { describe, expect, it } from 'vitest'
import { readCover } from './cover.ts'
import { findDate } from './dates.ts'
import { splitFrontMatter } from './front-matter.ts'
import { markHeadings } from './headings.ts'
import { detectLanguage } from './language.ts'
import { readMeeting } from './meeting.ts'
import { textBlocks } from './text.ts'

function read(text: string) {
  const front = splitFrontMatter(textBlocks(text))
  const cover = readCover(front.cover, front.titleLines)
  return {
    cover,
    body: front.body,
    meeting: readMeeting(front.titleLines, cover.title, markHeadings(front.body)),
  }
}

const opening =
  'Twenty technology officers of the industry met the management of the standardization sector to talk about the years that lie ahead.'

describe('dates', () => {
  it.each([
    ['on 9 December 2024, in Dubai', '2024-12-09'],
    ['December 9, 2024', '2024-12-09'],
    ['9-10 December 2024', '2024-12-09'],
    ['30 November – 1 December 2012', '2012-11-30'],
    ['9th of nothing, 6th December 2014', '2014-12-06'],
    ['le 1er février 2011', '2011-02-01'],
    ['el 3 de marzo de 2015', '2015-03-03'],
    ['2024年12月9日', '2024-12-09'],
  ])('reads %s', (text, date) => {
    expect(findDate(text)?.date).toBe(date)
  })

  it('is null where no such day exists', () => {
    expect(findDate('31 February 2020')).toBeNull()
    expect(findDate('in 2024')).toBeNull()
  })
})

describe('facts of older house styles', () => {
  it('reads a title in one line with date and place below', () => {
    const { cover, meeting, body } = read(`CTO MEETING COMMUNIQUÉ\n6 December 2014\nDoha, Qatar\n${opening}`)
    expect(meeting).toMatchObject({
      name: 'CTO meeting',
      heldOn: '2014-12-06',
      city: 'Doha',
      country: 'Qatar',
    })
    expect(cover.tdNumber).toBeNull()
    expect(body).toHaveLength(1)
  })

  it('reads place and date in one line', () => {
    const { meeting, body } = read(`CTO Group\nCommuniqué\nGeneva, 20 November 2012\n${opening}`)
    expect(meeting).toMatchObject({ name: 'CTO Group', heldOn: '2012-11-20', city: 'Geneva', country: null })
    expect(body).toHaveLength(1)
  })

  it('reads date and place from the first paragraph when the title has none', () => {
    const { meeting } = read(
      `Communiqué\nThe officers met in Budapest, Hungary, on 11 October 2015 and spoke of many things there. ${opening}`,
    )
    expect(meeting).toMatchObject({ heldOn: '2015-10-11', city: 'Budapest', country: 'Hungary' })
  })

  it('starts with the first paragraph where there is neither cover nor title', () => {
    expect(read(`${opening}\n${opening}`).body).toHaveLength(2)
  })

  it('reads a cover whose document has no title line of its own', () => {
    const { cover, body } = read(
      `SG99-TD12\nStudy Period 2013-2016\nSource: TSB\nTitle: Communiqué of a meeting\nAbstract: What it holds.\nThis TD provides the text.\n${opening}`,
    )
    expect(cover).toMatchObject({
      tdNumber: 'SG99-TD12',
      studyPeriod: '2013-2016',
      source: 'TSB',
      abstract: 'What it holds.',
    })
    expect(body).toHaveLength(1)
  })
})

describe('organizations and hosts', () => {
  const organizations = (...lines: string[]) =>
    read(['Communiqué', opening, ...lines].join('\n')).meeting.organizations

  it('reads a list parted by semicolons', () => {
    expect(
      organizations('The participating organizations were:', 'Alpha Co. Ltd.; Beta; and Gamma S.A.'),
    ).toEqual(['Alpha Co. Ltd.', 'Beta', 'Gamma S.A.'])
  })

  it('reads a list parted by commas, company forms kept with their names', () => {
    expect(organizations('Participating companies:', 'Alpha, Beta Co., Ltd., Gamma and Delta.')).toEqual([
      'Alpha',
      'Beta Co., Ltd.',
      'Gamma',
      'Delta',
    ])
  })

  it('reads a list of lines and proposes no person', () => {
    expect(
      organizations('List of participants', 'Alpha Networks', 'J. Doe, Chief Technology Officer, Beta'),
    ).toEqual(['Alpha Networks', 'Beta'])
  })

  it('reads who hosted, and with whose support', () => {
    const hosts = (sentence: string) => read(`Communiqué\n${opening}\n${sentence}`).meeting.hosts
    expect(hosts('Alpha hosted the meeting with the support of Beta, gamma, and Delta.')).toEqual([
      'Alpha',
      'Beta',
      'gamma',
      'Delta',
    ])
    expect(hosts('The meeting was hosted by Alpha Telecom in Doha.')).toEqual(['Alpha Telecom'])
  })
})

describe('language', () => {
  it.each([
    ['en', 'The group agreed that the work of the sector is of great value to all of its members.'],
    [
      'fr',
      'Le groupe est convenu que les travaux du secteur sont utiles pour tous ses membres et dans le monde.',
    ],
    ['es', 'El grupo acordó que los trabajos del sector son de gran valor para todos los miembros.'],
    ['ru', 'Группа согласилась с тем, что работа сектора важна для всех его членов.'],
    ['zh', '该小组同意，该部门的工作对所有成员都很有价值。'],
    ['ar', 'اتفق الفريق على أن أعمال القطاع ذات قيمة كبيرة لجميع أعضائه.'],
    ['und', 'xyzzy 12 34'],
  ])('tells %s', (tag, text) => {
    expect(detectLanguage(text)).toBe(tag)
  })
})
