import { useLocale } from 'next-intl'
import type { Frame } from '#lib/charts/draw.ts'
import { localeOf } from '#lib/locale.ts'

/** What all pictures of a chart share: its words, and the direction of the page. */
export function useFrame(title: string, description: string): Omit<Frame, 'width' | 'height'> {
  return { title, description, dir: localeOf(useLocale()).dir }
}
