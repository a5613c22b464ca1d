/** How long the browser may take to begin reading the file, in milliseconds. */
const READ_WITHIN = 60_000;

/** Hands a file to the browser to save, as a click on a download link does: no permission is needed for it. */
export function saveFile(file: Blob, name: string, page: Document): void {
  const url = URL.createObjectURL(file);
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  page.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), READ_WITHIN);
}
