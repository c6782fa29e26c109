// Headgate: the small amount of behaviour the pages share. No inline script anywhere (strict CSP); pages work without it.

const keysOn = () => document.body.dataset.keys !== 'off' // each person may switch single keys off (WCAG 2.1.4)
const typing = (e) => {
  const field = e.target.closest('input:not([type=radio]):not([type=checkbox]), select, textarea, [contenteditable]')
  return field && !(field.inputMode === 'decimal' && /^[a-z]$/i.test(e.key)) // a letter is never part of an amount: 140 C
}

document.addEventListener('keydown', (e) => {
  if (keyInSearch(e)) return
  const search = document.getElementById('q')
  if (e.key === 'Escape' && e.target === search) search.blur()
  if (e.key === 'Escape') e.target.closest('.hg-ask')?.querySelector('[data-leave]')?.click()
  if (e.ctrlKey && e.key === 'Enter') e.target.form?.requestSubmit()
  if (e.ctrlKey || e.metaKey || e.altKey || typing(e) || !keysOn()) return
  if (e.key === '/' && search) { e.preventDefault(); search.focus(); search.select(); return }
  if (e.key === '?') { document.getElementById('keys')?.togglePopover(); return }
  if (moveRow(e)) return
  const row = document.activeElement?.closest('[data-rows] > [tabindex]')
  const press = `[data-key="${CSS.escape(e.key.toLowerCase())}"]`
  const target = row?.querySelector(press) ?? document.querySelector(`main ${press}, .hg-bar ${press}`)
  if (target) { e.preventDefault(); target.focus(); target.click() }
})

// One row of a list has focus; j and k (or the arrows) move it. Only that row is a tab stop.
function moveRow(e) {
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[e.key]
  const list = document.querySelector('[data-rows]')
  if (!step || !list || (e.key.startsWith('Arrow') && !list.contains(document.activeElement))) return false
  const rows = [...list.querySelectorAll(':scope > [tabindex]')]
  const at = rows.findIndex((r) => r.tabIndex === 0)
  const next = rows[Math.min(rows.length - 1, Math.max(0, list.contains(document.activeElement) ? at + step : at))]
  makeCurrent(next)
  next.focus()
  e.preventDefault()
  return true
}

// The current row is the only tab stop of its list, and only its buttons can be reached.
function makeCurrent(row) {
  for (const r of row.parentElement.querySelectorAll(':scope > [tabindex]')) {
    r.tabIndex = r === row ? 0 : -1
    if (r === row) r.setAttribute('aria-current', 'true'); else r.removeAttribute('aria-current')
    r.querySelectorAll('.hg-decide :is(a, button)').forEach((b) => { b.tabIndex = r === row ? 0 : -1 })
  }
}
const currentRows = () => document.querySelectorAll('[data-rows]').forEach((list) => { const row = list.querySelector(':scope > [aria-current]') ?? list.querySelector(':scope > [tabindex]'); if (row) makeCurrent(row) })
currentRows()
document.addEventListener('focusin', (e) => { const row = e.target.closest('[data-rows] > [tabindex]'); if (row && !row.hasAttribute('aria-current')) makeCurrent(row) })

// An answer that a newer question overtook is no error; a real one has an event of its own.
if (window.htmx) htmx.logger = (_, event, detail) => { if (event === 'htmx:sendAbort' || event === 'htmx:afterRequest') delete detail.error }

// What the office fills in ahead never replaces what a person typed meanwhile, or where they are about to.
document.body.addEventListener('htmx:oobBeforeSwap', (e) => {
  const kept = e.detail.target?.closest?.('[data-keep-typed]')
  if (kept?.contains(document.activeElement) || [...kept?.querySelectorAll('input:not([type=hidden])') ?? []].some((f) => f.value !== f.defaultValue)) e.detail.shouldSwap = false
})

// A row that was dealt with goes; the next one takes its place and the focus, or the words that say there is none.
let heir = null
document.body.addEventListener('htmx:beforeSwap', (e) => {
  const row = e.detail.target?.closest?.('[data-rows] > [tabindex]')
  heir = row && e.detail.xhr.status < 300 && e.detail.target === row && e.detail.requestConfig.elt.getAttribute('hx-swap') === 'delete'
    ? { list: row.parentElement, row: row.nextElementSibling ?? row.previousElementSibling } : null
})
document.body.addEventListener('htmx:afterRequest', () => {
  if (!heir) return
  const { list, row } = heir
  heir = null
  const next = row?.isConnected ? row : list.querySelector(':scope > [tabindex]')
  if (next) { makeCurrent(next); next.focus(); return }
  const panel = list.closest('.hg-panel'), empty = panel?.querySelector('[data-rows-empty]')
  list.hidden = true
  panel?.querySelector('.hg-queue-head')?.setAttribute('hidden', '')
  if (empty) { empty.hidden = false; empty.focus() }
})

// What waits is counted again when something was decided on a page that stays.
document.body.addEventListener('htmx:afterRequest', async (e) => {
  const rail = document.getElementById('rail')
  if (!rail || !e.detail.successful || e.detail.requestConfig.verb === 'get' || e.detail.boosted) return
  const answer = await fetch('/rail', { headers: { 'HX-Request': 'true' } }).catch(() => null)
  if (!answer?.ok || answer.redirected) return
  const counted = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const place of document.querySelectorAll('#rail li > a')) {
    const fresh = counted.querySelector(`li > a[href="${CSS.escape(place.getAttribute('href'))}"] b`), shown = place.querySelector('b')
    if (shown) shown.replaceWith(fresh ?? ''); else if (fresh) place.append(fresh)
  }
})

// A sheet of figures: Enter takes the figure and goes to the next row, the arrows move without taking.
document.addEventListener('keydown', (e) => {
  const field = e.target.closest('[data-grid] tbody :is(input, select)')
  const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[e.key]
  if (!field || !step || e.ctrlKey || (field.tagName === 'SELECT' && e.key !== 'Enter')) return
  e.preventDefault()
  const fields = [...field.closest('table').querySelectorAll('tbody input:not([type=hidden])')]
  const next = fields[fields.indexOf(field.closest('tr').querySelector('input:not([type=hidden])')) + step]
  if (next) { next.focus(); next.select(); next.scrollIntoView({ block: 'nearest' }) } else field.blur()
})

// A chart is drawn from the table that is its accessible form, so the two cannot disagree.
document.fonts.load('12px "IBM Plex Sans"').finally(() => {
  if (typeof Chart === 'undefined') return
  const drawAll = () => document.querySelectorAll('[data-chart]').forEach(draw)
  drawAll()
  new MutationObserver(drawAll).observe(document.documentElement, { attributeFilter: ['data-bs-theme', 'lang'] })
})

function draw(figure) {
  const table = document.getElementById(figure.dataset.chart)
  const rows = [...table.tBodies[0].rows]
  // a dash, or nothing, is not zero: the chart leaves such a place open
  const number = (cell) => { const digits = cell?.textContent.replace(/[^\d.]/g, ''); return digits ? Number(digits) : null }
  const css = getComputedStyle(document.documentElement)
  const token = (name) => css.getPropertyValue(name).trim()
  const now = rows.map((r) => number(r.cells[1])), then = rows.map((r) => number(r.cells[2]))
  const estimated = rows.map((r) => r.hasAttribute('data-estimated'))
  const short = document.documentElement.lang === 'es' ? 'shortEs' : 'short'
  Chart.defaults.font.family = css.getPropertyValue('--tblr-font-sans-serif')
  Chart.defaults.font.size = 12
  Chart.defaults.color = token('--hg-ink-2')
  const canvas = figure.querySelector('canvas')
  Chart.getChart(canvas)?.destroy()
  new Chart(canvas, {
    data: {
      labels: rows.map((r) => r.cells[0].dataset[short] ?? r.cells[0].dataset.short ?? r.cells[0].textContent.trim()),
      datasets: [
        { type: 'bar', label: table.tHead.rows[0].cells[1].innerText, data: now, categoryPercentage: .84, barPercentage: .8, borderRadius: 1, borderSkipped: false,
          backgroundColor: rows.map((r, i) => token(estimated[i] ? '--hg-surface' : i === rows.length - 1 ? '--hg-canal' : '--hg-chart')),
          borderColor: token('--hg-canal'), borderWidth: estimated.map((e) => (e ? 1.5 : 0)) },
        { type: 'line', label: table.tHead.rows[0].cells[2].innerText, data: then, showLine: false, pointRadius: 0, pointHoverRadius: 0 },
      ],
    },
    plugins: [markThen],
    options: {
      animation: false, maintainAspectRatio: false, interaction: { mode: 'index', intersect: false },
      plugins: { legend: { display: false }, tooltip: { backgroundColor: token('--hg-bar'), cornerRadius: 3, displayColors: false } },
      scales: {
        x: { grid: { display: false }, border: { color: token('--hg-ink-3') }, ticks: { maxRotation: 0, autoSkip: figure.clientWidth < 420 && rows.length > 8 && rows[0].cells[0].dataset.short?.length > 1 } },
        y: { beginAtZero: true, grid: { color: token('--hg-line') }, border: { display: false }, ticks: { maxTicksLimit: 5 } },
      },
    },
  })
}

// Last year is a mark across the column, not a second colour: it reads in grey and to every eye.
const markThen = {
  id: 'markThen',
  afterDatasetsDraw(chart) {
    const css = getComputedStyle(document.documentElement), { ctx } = chart
    const bars = chart.getDatasetMeta(0).data
    chart.getDatasetMeta(1).data.forEach((point, i) => {
      if (point.skip || chart.data.datasets[1].data[i] === null) return
      const wide = bars[i].width + 6, left = point.x - wide / 2
      ctx.fillStyle = css.getPropertyValue('--hg-surface'); ctx.fillRect(left - 1.5, point.y - 3, wide + 3, 6)
      ctx.fillStyle = css.getPropertyValue('--hg-then'); ctx.fillRect(left, point.y - 1.5, wide, 3)
    })
  },
}


// The search: results come as one types, the best is chosen already, Enter opens it.
const field = document.getElementById('q'), found = document.getElementById('found')
const hits = () => [...found.querySelectorAll('a[role=option]')]

function choose(hit) {
  hits().forEach((h) => h.setAttribute('aria-selected', String(h === hit)))
  if (hit) { field.setAttribute('aria-activedescendant', hit.id); hit.scrollIntoView({ block: 'nearest' }) } else field.removeAttribute('aria-activedescendant')
}

function showFound(show) {
  if (!found) return
  found.hidden = !show
  field.setAttribute('aria-expanded', String(show))
  if (!show) choose(null)
}

function keyInSearch(e) {
  if (!field || e.target !== field || found.hidden) return false
  const all = hits(), at = all.findIndex((h) => h.getAttribute('aria-selected') === 'true')
  if (e.key === 'Escape') { showFound(false); e.preventDefault(); return true }
  if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
    if (all.length) choose(all[(at + (e.key === 'ArrowDown' ? 1 : all.length - 1) + all.length) % all.length])
    e.preventDefault()
    return true
  }
  // what was found must be for what is typed now; else the form asks the server, which opens a sole hit itself
  if (e.key === 'Enter' && at >= 0 && found.dataset.for === field.value) { e.preventDefault(); all[at].click(); return true }
  return false
}

if (found) {
  document.body.addEventListener('htmx:afterSwap', (e) => {
    if (e.detail.target !== found) return
    found.dataset.for = e.detail.pathInfo?.finalRequestPath ? new URLSearchParams(e.detail.pathInfo.finalRequestPath.split('?')[1]).get('q') ?? '' : field.value
    showFound(field.value.trim() !== '' && document.activeElement === field)
    choose(hits()[0] ?? null)
  })
  document.addEventListener('focusin', (e) => { if (!e.target.closest('.hg-search')) showFound(false) })
  document.addEventListener('pointerdown', (e) => { if (!e.target.closest('.hg-search')) showFound(false) })
}

// After a part of the page came, the focus stays where the answer is, never on the body.
document.body.addEventListener('htmx:afterSettle', (e) => {
  const wanted = e.detail.elt.matches?.('[data-focus]') ? e.detail.elt : e.detail.elt.querySelector?.('[data-focus]')
  if (wanted) wanted.focus()
  e.detail.elt.querySelectorAll?.('[data-chart]').forEach((figure) => { if (typeof Chart !== 'undefined') draw(figure) })
})

// A page that comes back with what is wrong, or that waits, begins there.
document.querySelector('main [data-focus]')?.focus()

// What was done is told for ten seconds, and as long as it is looked at.
function tell(toast) {
  toast.removeAttribute('data-toast')
  let timer
  const run = () => { clearTimeout(timer); timer = setTimeout(() => toast.remove(), 10_000) }
  for (const stay of ['mouseenter', 'focusin']) toast.addEventListener(stay, () => clearTimeout(timer))
  for (const go of ['mouseleave', 'focusout']) toast.addEventListener(go, run)
  run()
}
const tellAll = () => document.querySelectorAll('[data-toast]').forEach(tell)
tellAll()
document.body.addEventListener('htmx:afterSettle', () => { tellAll(); currentRows() })
document.body.addEventListener('htmx:oobAfterSwap', tellAll)

document.addEventListener('click', (e) => {
  if (e.target.closest('[data-dismiss]')) e.target.closest('.hg-toast')?.remove()
  if (e.target.closest('[data-print]')) { document.querySelectorAll('.hg-billline').forEach((line) => { line.open = true }); window.print() }
  const every = e.target.closest('[data-every]')
  if (every) {
    const all = [...document.querySelectorAll(every.dataset.every)], open = all.some((one) => !one.open)
    all.forEach((one) => { one.open = open })
  }
  const back = e.target.closest('[data-back]')
  if (back && history.length > 1) { e.preventDefault(); history.back() }
})

// A form is sent once: its button says so, in the same width. Coming back by the browser's button makes it usable again.
document.addEventListener('submit', (e) => {
  const button = e.submitter
  if (e.defaultPrevented || e.target.method !== 'post' || !button || e.target.hasAttribute('hx-post')) return
  setTimeout(() => { button.disabled = true })
})
window.addEventListener('pageshow', (e) => { if (e.persisted) document.querySelectorAll('form[method=post] [disabled]').forEach((b) => { b.disabled = false }) })

const shared = (name) => { try { return localStorage.getItem(name) } catch { return null } }
const share = (name, value) => { try { localStorage.setItem(name, value) } catch { /* private windows keep to themselves */ } }
if (document.querySelector('[data-unlocked]')) share('headgate-lock', `open ${Date.now()}`)

// After idle minutes the screen is locked over the page and keeps it, text included. All tabs of a person lock and open together.
const lock = document.getElementById('lock')
if (lock) {
  const after = Number(lock.dataset.idle) * 60_000
  // whoever has no password here, for the agency's own accounts vouch for them, has a link to their provider instead of a form
  const form = lock.querySelector('[data-unlock]'), told = document.getElementById('lock-told'), password = form?.elements.password
  const agency = lock.querySelector('[data-lock-agency]')
  const username = agency?.dataset.lockAgency ?? form.elements.username.value
  let active = Date.now(), shared_at = 0, left = null

  const touch = () => {
    if (lock.open) return
    active = Date.now()
    if (active - shared_at > 5000) { shared_at = active; share('headgate-active', String(active)) }
  }
  for (const sign of ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart']) document.addEventListener(sign, touch, { capture: true, passive: true })

  const close = () => {
    if (!lock.open) return
    active = Date.now()
    form?.reset()
    if (told) told.textContent = ''
    lock.close()
    if (left?.isConnected) left.focus()
  }
  const shut = () => {
    if (lock.open) return
    left = document.activeElement
    lock.showModal()
    ;(password ?? agency).focus()
  }
  const token = () => lock.querySelector('form input[type=hidden]')
  const ask = (path, options) => fetch(path, { redirect: 'manual', ...options, headers: { 'X-Lock': 'page' } })
  const unlock = () => ask('/unlock', { method: 'POST', body: new URLSearchParams(new FormData(form)) })

  // Its person has signed in again beside this page: its forms go on with the new session. With anybody else's they do not.
  async function renew() {
    const fresh = await ask(`/unlock?username=${encodeURIComponent(username)}`)
    if (!fresh.ok) return false
    const value = await fresh.text(), name = token().name
    document.querySelectorAll(`input[type=hidden][name="${CSS.escape(name)}"]`).forEach((field) => { field.value = value })
    return true
  }

  setInterval(() => {
    if (lock.open || Date.now() - Math.max(active, Number(shared('headgate-active') ?? 0)) < after) return
    shut()
    share('headgate-lock', `shut ${Date.now()}`)
    ask('/lock', { method: 'POST', body: new URLSearchParams([[token().name, token().value]]) }).catch(() => {})
  }, 5000)

  form?.addEventListener('submit', async (e) => {
    e.preventDefault()
    told.textContent = ''
    try {
      let answer = await unlock()
      if (answer.status !== 204 && answer.status !== 422 && await renew()) answer = await unlock()
      if (answer.status === 204) { close(); share('headgate-lock', `open ${Date.now()}`); return }
      const ended = answer.status !== 422
      told.textContent = ended ? form.dataset.ended : await answer.text()
      lock.querySelector('[data-lock-again]').hidden = !ended
    } catch { told.textContent = form.dataset.ended }
    password.select()
    password.focus()
  })

  agency?.addEventListener('click', () => {
    const here = location.pathname + location.search
    agency.href = `/unlock/agency?back=${encodeURIComponent(`/unlock/done?back=${encodeURIComponent(here)}`)}`
  })

  lock.addEventListener('cancel', (e) => e.preventDefault())
  lock.addEventListener('keydown', (e) => { if (e.key === 'Escape') e.preventDefault(); e.stopPropagation() })
  window.addEventListener('storage', (e) => {
    if (e.key !== 'headgate-lock') return
    if (e.newValue?.startsWith('shut')) shut()
    else if (lock.open) renew().then((same) => { if (same) close(); else location.reload() }).catch(() => {})
  })
  share('headgate-lock', `open ${Date.now()}`) // this page was served, so the session is open
  touch()
}
