/** What is wrong with the library as a whole, for components that say it. */
export { BlockedLibraryError, findFault, fromProblem, type LibraryFault, toProblem } from '@/lib/store/library-fault';
