/** In production nothing of ours writes into the host page's console. */
export function warn(): void {
  // silent to the reader
}

export { warn as warnOf };
