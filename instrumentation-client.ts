// Runs in the browser before React takes over the page.
import { noteTyped } from '#components/shell/typed-early.ts'

noteTyped()
