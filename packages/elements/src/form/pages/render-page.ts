import type { TemplateResult } from 'lit';
import { renderCheckPage } from './check-page.js';
import { renderDonePage } from './done-page.js';
import type { PageView } from './page.js';
import { renderReadPage } from './read-page.js';
import { renderSectionPage } from './section-page.js';
import { renderTasksPage } from './tasks-page.js';
import { renderWholePage } from './whole-page.js';

/** The page that is to be seen. A section that is no longer asked gives way to the task list. */
export function renderPage(view: PageView): TemplateResult {
  const { page, session, mode } = view;
  if (mode !== 'edit') return renderReadPage(view);
  if (page.kind === 'done') return renderDonePage(view);
  if (page.kind === 'whole') return renderWholePage(view);
  if (page.kind === 'check') return renderCheckPage(view);
  const section = page.kind === 'section' ? session.section(page.name) : undefined;
  return section ? renderSectionPage(view, section) : renderTasksPage(view);
}
