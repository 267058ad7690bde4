'use client'
import { useEffect } from 'react'
import { putBackTyped } from './typed-early.ts'

/** Puts back what was typed before the scripts were there. */
export function TypedStays() {
  useEffect(putBackTyped, [])
  return null
}
