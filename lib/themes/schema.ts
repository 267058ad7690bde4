// What the forms about themes hold.
import { z } from 'zod'
import { idField, requiredText, versionField } from '#lib/form-fields.ts'

const ofTheme = { themeId: idField, version: versionField }
const name = requiredText(80)

export const addThemeSchema = z.object({ name })
export type AddTheme = z.output<typeof addThemeSchema>

export const renameThemeSchema = z.object({ ...ofTheme, name })
export type RenameTheme = z.output<typeof renameThemeSchema>

export const themeSchema = z.object(ofTheme)
export type OfTheme = z.output<typeof themeSchema>

export const moveThemeSchema = z.object({ ...ofTheme, direction: z.enum(['up', 'down']) })
export type MoveTheme = z.output<typeof moveThemeSchema>
