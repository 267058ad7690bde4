// Text as XML 1.0 and iCalendar may hold it: people paste control characters, and one of them makes a whole file unreadable.

const FORBIDDEN = /[^\t\n\r\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** The text without what neither format allows. */
export const plain = (text: string): string => text.toWellFormed().replaceAll(FORBIDDEN, '')
