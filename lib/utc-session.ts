// Prisma's adapter writes instants in UTC without saying so: a session in another time zone would keep them shifted.
export const utcSession = { options: '-c TimeZone=UTC' }
