// What the forms about people hold. Messages are keys of messages/ `fieldErrors`.
import { z } from 'zod'

const email = z.string({ error: 'required' }).trim().min(1, 'required').max(200, 'tooLong')

export const signInSchema = z.object({
  email,
  password: z.string({ error: 'required' }).min(1, 'required').max(200, 'tooLong'),
})
