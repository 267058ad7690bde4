// What the forms about people hold. Messages are keys of messages/ `fieldErrors`.
import { z } from 'zod'
import { idField, listField, optionalDay, requiredDay, requiredText, versionField } from '#lib/form-fields.ts'
import { localPath } from '#lib/local-path.ts'
import { isTimeZone } from '#lib/time-zones.ts'
import { MAX_PASSWORD, MIN_PASSWORD } from './password-limits.ts'

const email = requiredText(200).refine((value) => z.email().safeParse(value).success, 'email')
const typedPassword = z.string({ error: 'required' }).min(1, 'required').max(MAX_PASSWORD, 'tooLong')
const newPassword = typedPassword.min(MIN_PASSWORD, 'passwordShort')
const roles = listField(z.enum(['staff', 'manager', 'admin']))
const officerFunction = z.enum(['chair', 'vice_chair', 'rapporteur'], 'required')

/** The account is an e-mail address here too: letters that only look alike would not count as attempts on it. */
export const signInSchema = z.object({ email, password: typedPassword })

/** Sign-in by the page, which leads on to where the visitor wanted to go. */
export const signInFormSchema = signInSchema.extend({ next: z.unknown().transform(localPath) })

/** Asking for a link by mail. */
export const requestLinkSchema = z.object({ email, next: z.unknown().transform(localPath) })

/** Of a one-time link: the new password, none where the person has one and only signs in. */
export const redeemLinkSchema = z.object({
  token: requiredText(100),
  next: z.unknown().transform(localPath),
  password: newPassword.or(z.literal('').transform(() => null)).nullish(),
})

export const invitePersonSchema = z.object({ name: requiredText(120), email, roles })
export type InvitePerson = z.output<typeof invitePersonSchema>

const ofPerson = { personId: idField, version: versionField }

export const correctPersonSchema = z.object({ ...ofPerson, name: requiredText(120), email })
export type CorrectPerson = z.output<typeof correctPersonSchema>

export const changeRolesSchema = z.object({ ...ofPerson, roles })
export type ChangeRoles = z.output<typeof changeRolesSchema>

export const personSchema = z.object(ofPerson)
export type OfPerson = z.output<typeof personSchema>

const dates = { startsOn: requiredDay, endsOn: optionalDay }
const inOrder = (input: { startsOn: string; endsOn: string | null }) =>
  input.endsOn === null || input.endsOn >= input.startsOn
const endBeforeStart = { path: ['endsOn'], message: 'endBeforeStart' }

export const addMembershipSchema = z
  .object({ ...ofPerson, group: requiredText(40), function: officerFunction, ...dates })
  .refine(inOrder, endBeforeStart)
export type AddMembership = z.output<typeof addMembershipSchema>

export const changeMembershipSchema = z
  .object({ membershipId: idField, version: versionField, function: officerFunction, ...dates })
  .refine(inOrder, endBeforeStart)
export type ChangeMembership = z.output<typeof changeMembershipSchema>

export const renameSelfSchema = z.object({ version: versionField, name: requiredText(120) })
export type RenameSelf = z.output<typeof renameSelfSchema>

/** Empty: the browser's. */
export const chooseTimeZoneSchema = z.object({
  version: versionField,
  timeZone: z
    .string()
    .default('')
    .transform((value) => value || null)
    .refine((value) => value === null || isTimeZone(value), 'timeZone'),
})
export type ChooseTimeZone = z.output<typeof chooseTimeZoneSchema>

export const changePasswordSchema = z
  .object({ currentPassword: typedPassword, password: newPassword })
  .refine((input) => input.password !== input.currentPassword, {
    path: ['password'],
    message: 'passwordSame',
  })
export type ChangePassword = z.output<typeof changePasswordSchema>
