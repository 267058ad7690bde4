import './communiques.css'
import type { ReactNode } from 'react'

export default function CommuniquesLayout({ children }: { children: ReactNode }) {
  return children
}
