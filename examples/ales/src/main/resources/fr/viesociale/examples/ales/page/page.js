(() => {
  'use strict';
  const data = JSON.parse(document.getElementById('donnees').textContent);
  const choices = [...document.querySelectorAll('input[name=au]')];
  const chosen = () => choices.find(choice => choice.checked).value;
  const day = text => new Date(text + 'T00:00:00');
  const today = day(data.today), reform = day(data.reform);
  const phone = width => width < 600;
  const cut = (text, size) => text.length > size ? text.slice(0, size - 1).trimEnd() + '…' : text;
  const months = d3.timeFormatLocale({dateTime: '%x', date: '%d/%m/%Y', time: '%X', periods: ['', ''], days: ['', '', '', '', '', '', ''], shortDays: ['', '', '', '', '', '', ''],
    months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'], shortMonths: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']});
  const short = months.format('%-d %b %Y');

  function canvas(id, width, height) {
    const figure = d3.select(id);
    figure.selectAll('*').remove();
    const svg = figure.append('svg').attr('viewBox', `0 0 ${width} ${height}`).attr('aria-hidden', 'true');
    const pattern = svg.append('defs').append('pattern').attr('id', id.slice(1) + '-hachures').attr('width', 7).attr('height', 7).attr('patternUnits', 'userSpaceOnUse').attr('patternTransform', 'rotate(45)');
    pattern.append('rect').attr('class', 'hatch-ground').attr('width', 7).attr('height', 7);
    pattern.append('rect').attr('class', 'hatch-line').attr('width', 2.5).attr('height', 7);
    return svg;
  }

  /* The day shown, today and the reform: lines whose names are laid on lines of their own. */
  function marks(svg, x, top, bottom, named) {
    [['day', day(chosen()), 'jour choisi'], ['today', today, 'aujourd’hui'], ['reform', reform, '2027 : la règle change']].forEach(([kind, when, name], i) => {
      if (when < x.domain()[0] || when > x.domain()[1]) return;
      svg.append('line').attr('class', 'mark-' + kind).attr('x1', x(when)).attr('x2', x(when)).attr('y1', named ? top - 44 + 15 * i : top).attr('y2', bottom);
      if (!named) return;
      const right = x(when) > (x.range()[0] + x.range()[1]) / 2;
      svg.append('text').attr('class', 'flag flag-' + kind).attr('x', x(when) + (right ? -5 : 5)).attr('y', top - 35 + 15 * i).attr('text-anchor', right ? 'end' : 'start').text(kind === 'reform' ? name : `${name} (${short(when)})`);
    });
  }

  function timeline(width) {
    const rows = data.days[chosen()].timeline.rows;
    const left = phone(width) ? 0 : width < 900 ? 250 : 310, above = phone(width) ? 17 : 0;
    const all = [today, reform, ...Object.keys(data.days).map(day), ...rows.flatMap(row => [...row.bars.flatMap(bar => [bar.from, bar.to]), ...row.marks.map(mark => mark.day)]).filter(one => one).map(day)];
    const early = d3.timeYear.floor(d3.max([d3.min(all), d3.timeYear.offset(d3.min(Object.keys(data.days).map(day)), -2)]));
    const x = d3.scaleTime([early, d3.timeYear.ceil(d3.timeMonth.offset(d3.max(all), 9))], [left, width - 4]).clamp(true);
    let y = 72, group = '';
    const placed = rows.map(row => {
      const lanes = row.bars.some(bar => bar.lane) ? 2 : 1;
      if (row.group !== group) { y += group ? 34 : 26; }
      const at = {row, head: row.group !== group, y: y + above, height: lanes * 17};
      group = row.group;
      y += above + lanes * 17 + 7;
      return at;
    });
    const svg = canvas('#g-frise', width, y + 26), bottom = y;
    x.ticks(phone(width) ? 5 : 12).forEach(tick => svg.append('line').attr('class', 'grid').attr('x1', x(tick)).attr('x2', x(tick)).attr('y1', 60).attr('y2', bottom));
    svg.append('g').attr('transform', `translate(0 ${bottom})`).call(d3.axisBottom(x).ticks(phone(width) ? 5 : 12).tickFormat(d3.timeFormat('%Y')).tickSize(0).tickPadding(8));
    marks(svg, x, 60, bottom, true);
    placed.forEach(({row, head, y: top, height}) => {
      if (head) svg.append('text').attr('class', 'group').attr('x', 0).attr('y', top - above - 10).text(row.group);
      svg.append('text').attr('x', 0).attr('y', above ? top - 5 : top + height / 2 + 4).text(cut(row.name, above ? 52 : width < 900 ? 37 : 48)).append('title').text(row.name);
      row.bars.forEach(bar => {
        const from = x(bar.from ? day(bar.from) : x.domain()[0]), to = x(bar.to ? d3.timeDay.offset(day(bar.to), 1) : x.domain()[1]), wide = Math.max(2, to - from - 1);
        const g = svg.append('g').attr('transform', `translate(${from} ${top + 17 * bar.lane})`);
        g.append('title').text(`${row.name}, ${bar.label}, ${bar.period} : ${bar.told}`);
        g.append('rect').attr('class', 'bar-' + bar.state).attr('width', wide).attr('height', 14).attr('rx', 3).attr('fill', bar.state === 'inconnu' ? 'url(#g-frise-hachures)' : null);
        const label = bar.label + (bar.to || bar.endless ? '' : ', fin non connue');
        if (wide > label.length * 6.6 + 10) g.append('text').attr('class', 'in-' + bar.state).attr('x', 6).attr('y', 11.2).attr('style', bar.state === 'inconnu' ? 'paint-order:stroke;stroke:var(--card);stroke-width:4px' : null).text(label);
      });
      if (row.marks.length > 1) svg.append('line').attr('class', 'aimed').attr('x1', x(d3.min(row.marks, mark => day(mark.day)))).attr('x2', x(d3.max(row.marks, mark => day(mark.day)))).attr('y1', top + 7).attr('y2', top + 7);
      row.marks.forEach(mark => svg.append('rect').attr('class', 'aim' + (mark.reached ? ' reached' : '')).attr('width', 9).attr('height', 9).attr('transform', `translate(${x(day(mark.day))} ${top + 0.6}) rotate(45)`).append('title').text(`${row.name}, ${mark.label}, ${mark.told}`));
      const last = d3.greatest(row.marks, mark => day(mark.day));
      if (last) {
        const end = x(day(last.day)) + 16 + last.label.length * 6.5 > width;
        svg.append('text').attr('class', 'soft').attr('x', x(end ? d3.min(row.marks, mark => day(mark.day)) : day(last.day)) + (end ? -12 : 12)).attr('text-anchor', end ? 'end' : 'start').attr('y', top + 11).text(last.label);
      }
      if (row.note && !row.marks.length) svg.append('text').attr('class', 'soft').attr('x', left).attr('y', top + 11).text(row.note);
    });
    if (!rows.length) svg.append('text').attr('class', 'soft').attr('x', left).attr('y', 90).text('aucune ligne enregistrée');
  }

  function panel(svg, box, title, kind, series, most, tell) {
    const x = d3.scaleTime(d3.extent(data.moments, moment => day(moment.day)), [box.x + 34, box.x + box.width - 8]);
    const y = d3.scaleLinear([0, most], [box.y + box.height, box.y + 18]);
    svg.append('text').attr('class', 'group').attr('x', box.x).attr('y', box.y).text(title);
    y.ticks(4).forEach(tick => {
      svg.append('line').attr('class', 'grid').attr('x1', x.range()[0]).attr('x2', x.range()[1]).attr('y1', y(tick)).attr('y2', y(tick));
      svg.append('text').attr('class', 'soft').attr('x', x.range()[0] - 5).attr('y', y(tick) + 4).attr('text-anchor', 'end').text(tell(tick));
    });
    data.moments.slice(0, -1).forEach((moment, i) => {
      const from = x(day(moment.day)), to = x(day(data.moments[i + 1].day)), here = series(moment);
      if (!here) svg.append('rect').attr('x', from).attr('width', to - from + .5).attr('y', y(most)).attr('height', y(0) - y(most)).attr('fill', `url(#g-couverture-hachures)`);
    });
    const area = d3.area().defined(moment => series(moment)).x(moment => x(day(moment.day))).y0(moment => y(series(moment)[0])).y1(moment => y(Math.min(most, series(moment)[1]))).curve(d3.curveStepAfter);
    svg.append('path').attr('class', 'band ' + kind).attr('d', area(data.moments));
    [0, 1].forEach(end => svg.append('path').attr('class', 'edge ' + kind).attr('d', d3.line().defined(moment => series(moment)).x(moment => x(day(moment.day))).y(moment => y(Math.min(most, series(moment)[end]))).curve(d3.curveStepAfter)(data.moments)));
    if (today < x.domain()[1]) svg.append('rect').attr('class', 'later').attr('x', x(today)).attr('width', x.range()[1] - x(today)).attr('y', y(most)).attr('height', y(0) - y(most));
    svg.append('g').attr('transform', `translate(0 ${y(0)})`).call(d3.axisBottom(x).ticks(5).tickFormat(d3.timeFormat('%Y')).tickSize(0).tickPadding(6));
    marks(svg, x, y(most), y(0), false);
    if (!data.moments.some(series)) svg.append('text').attr('x', (x.range()[0] + x.range()[1]) / 2).attr('y', y(most / 2)).attr('text-anchor', 'middle').attr('style', 'paint-order:stroke;stroke:var(--card);stroke-width:6px').text(box.width < 240 ? 'non connu' : 'non connu à chacune de ces dates');
  }

  function coverage(width) {
    const across = phone(width) ? 1 : 3, gap = 24, wide = (width - gap * (across - 1)) / across, high = 150;
    const svg = canvas('#g-couverture', width, phone(width) ? 3 * (high + 54) + 12 : high + 60);
    const box = i => ({x: across === 1 ? 0 : i * (wide + gap), y: 16 + (across === 1 ? i * (high + 54) : 0), width: wide, height: high});
    const percent = value => Math.round(value * 100) + ' %';
    panel(svg, box(0), 'Desservis, quartiers recensés', '', moment => moment.districts, 1, percent);
    panel(svg, box(1), 'Desservis, quartiers prioritaires', 'area', moment => moment.areas2024 || moment.areas2015, 1, percent);
    panel(svg, box(2), 'Équilibre : indice T de Theil', '', moment => moment.theil, d3.max(data.moments, moment => moment.theil ? moment.theil[1] : 0) || 1, value => value.toLocaleString('fr'));
  }

  function network(width) {
    const web = data.days[chosen()].web;
    const figure = document.getElementById('g-reseau');
    figure.hidden = !web.ties.length;
    if (figure.hidden) return;
    const height = phone(width) ? 360 : 460, nodes = web.actors.map(actor => ({...actor})), links = web.ties.map(tie => ({...tie}));
    d3.forceSimulation(nodes).force('link', d3.forceLink(links).id(node => node.id).distance(phone(width) ? 60 : 105)).force('charge', d3.forceManyBody().strength(phone(width) ? -220 : -620))
      .force('x', d3.forceX(0).strength(phone(width) ? .12 : .05)).force('y', d3.forceY(0).strength(phone(width) ? .08 : .16)).force('apart', d3.forceCollide(phone(width) ? 22 : 46)).stop().tick(300);
    const fit = (values, room, edge) => d3.scaleLinear(d3.extent(values), [edge, room - edge]);
    const x = fit(nodes.map(node => node.x), width, phone(width) ? 24 : 110), y = fit(nodes.map(node => node.y), height, 34);
    const svg = canvas('#g-reseau', width, height);
    svg.selectAll('line').data(links).join('line').attr('class', link => 'tie' + (link.sure ? ' sure' : '')).attr('x1', link => x(link.source.x)).attr('y1', link => y(link.source.y)).attr('x2', link => x(link.target.x)).attr('y2', link => y(link.target.y)).append('title').text(link => `${link.one} et ${link.other} : ${link.on.join(' ; ')}`);
    const node = svg.selectAll('g.node').data(nodes).join('g').attr('class', one => 'node' + (one.cut ? ' cut' : '')).attr('transform', one => `translate(${x(one.x)} ${y(one.y)})`);
    node.append('title').text(one => one.name);
    node.append('circle').attr('r', one => 11 + Math.min(8, one.degree));
    node.append('text').attr('class', 'number').attr('y', 4).text(one => one.number);
    if (!phone(width)) node.append('text').attr('class', 'name').attr('y', one => 26 + Math.min(8, one.degree)).text(one => cut(one.name, 36));
  }

  const unfold = document.getElementById('deplier');
  unfold.hidden = false;
  unfold.addEventListener('click', () => {
    const open = unfold.textContent === 'Tout ouvrir';
    document.querySelectorAll('.finding').forEach(finding => { finding.open = open; });
    unfold.textContent = open ? 'Tout fermer' : 'Tout ouvrir';
  });

  let drawn = 0;
  function draw(width) {
    const room = width || document.getElementById('g-couverture').clientWidth;
    if (!room) return;
    drawn = room;
    timeline(room); coverage(room); network(room);
  }
  function choose(text) {
    const choice = choices.find(one => one.value === text);
    if (choice) choice.checked = true;
  }
  choices.forEach(choice => choice.addEventListener('change', () => {
    history.replaceState(null, '', '#au=' + choice.value);
    document.getElementById('annonce').textContent = 'Situation au ' + choice.nextElementSibling.textContent;
    draw();
  }));
  addEventListener('hashchange', () => { if (location.hash.startsWith('#au=')) { choose(location.hash.slice(4)); draw(); } });
  addEventListener('resize', () => { if (document.getElementById('g-couverture').clientWidth !== drawn) draw(); });
  addEventListener('beforeprint', () => draw(700));
  addEventListener('afterprint', () => draw());
  if (location.hash.startsWith('#au=')) choose(location.hash.slice(4));
  draw();
})();
