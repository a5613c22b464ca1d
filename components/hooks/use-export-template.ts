import { useEffect, useState } from 'preact/hooks';
import { loadExportTemplate, saveExportTemplate } from '@/lib/settings/export-template';

/** The reader's own template as stored, `standard` where there is none; and the way to change it. */
export function useExportTemplate(standard: string): [string, (template: string) => void] {
  const [template, setTemplate] = useState(standard);
  useEffect(() => {
    void loadExportTemplate().then((own) => own !== null && setTemplate(own));
  }, []);
  const change = (next: string): void => {
    setTemplate(next);
    void saveExportTemplate(next === standard ? null : next);
  };
  return [template, change];
}
