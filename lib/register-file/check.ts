// Rows held against docs/register.schema.json, the published description of the format.
import { readFileSync } from 'node:fs'
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js'
import { RegisterFileError } from './format.ts'
import type { Batch } from './read.ts'

const file = new URL('../../docs/register.schema.json', import.meta.url)

/** Returns the check of a batch; it throws `RegisterFileError` that names the first row and column that do not fit. */
export function rowCheck(): (batch: Batch) => void {
  const schema = JSON.parse(readFileSync(file, 'utf8'))
  const ajv = new Ajv({ allowUnionTypes: true }).addSchema(schema, 'register')
  const known = new Map<string, ValidateFunction | undefined>()
  const checkOf = (place: string) => {
    if (!known.has(place)) known.set(place, ajv.getSchema(`register#/properties/${place}/items`))
    return known.get(place)
  }
  return ({ schema, name, rows, first }) => {
    const part = schema === 'public' ? 'tables' : schema
    const check = checkOf(`${part}/properties/${name}`)
    if (!check) throw new RegisterFileError(`${part}.${name} is no table of a register.`)
    for (const [place, row] of rows.entries()) {
      if (check(row)) continue
      const [wrong] = check.errors ?? []
      const where = wrong?.instancePath.slice(1) || String(Object.values(wrong?.params ?? {})[0] ?? '')
      throw new RegisterFileError(`${part}.${name}, row ${first + place}: ${where} ${wrong?.message}.`)
    }
  }
}
