import { hashText } from '@/lib/recognise/hashing';

/** The site an article came from, as far as its source tells: articles of one site always fall in the same part. */
export function siteOf(source: string): string {
  const [archive = '', name = ''] = source.toLowerCase().split('/');
  if (archive === 'fundus') return name.split('_')[0] ?? name;
  if (archive === 'dev')
    return name
      .replace(/^[a-z]-(\d+-|[0-9a-f]{8}-)?/, '')
      .replace(/-(\d.*|com|org|net)$/g, '')
      .replace(/[^a-z]/g, '');
  const domain = /^([a-z0-9-]+)\.(com?|org|net|se|fr|de|edu|ie|news)[.-]/.exec(name.replace(/^(www|edition)\./, ''));
  return domain?.[1] ?? source;
}

/** A fifth of the sites is for choosing, a fifth for the final figure, the rest for training. */
export function partOf(site: string): 'train' | 'dev' | 'test' {
  const bucket = (hashText(site) >>> 0) % 10;
  return bucket < 2 ? 'test' : bucket < 4 ? 'dev' : 'train';
}
