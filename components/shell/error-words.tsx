'use client'
import { createContext, type ReactNode, useContext } from 'react'

export interface Words {
  title: string
  text: string
  tryAgain: string
}

// The error page is a client component without props: its words, in the reader's language, wait for it here.
const Context = createContext<Words>({ title: '', text: '', tryAgain: '' })

export function ErrorWords({ words, children }: { words: Words; children: ReactNode }) {
  return <Context value={words}>{children}</Context>
}

export const useErrorWords = () => useContext(Context)
