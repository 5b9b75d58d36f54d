/// What a page does: search, lists, the page of a node. It writes text only as text nodes.
enum HTMLScript {
  /// The script.
  static let source = #"""
    'use strict';
    (function () {
    const data = JSON.parse(document.getElementById('data').textContent);
    const words = data.words.interface, nodes = data.nodes, links = data.links;
    const main = document.getElementById('main'), search = document.getElementById('search');
    const picture = document.getElementById('picture'), page = 100;
    const numbers = new Map(nodes.map((node, number) => [node.i, number]));
    const around = nodes.map(() => []);
    links.forEach((link, number) => {
      around[link.s].push(number);
      if (link.t !== link.s) around[link.t].push(number);
    });

    // Names: a word typed without diacritics finds every word it may stand for.
    const tones = '\u0300\u0301\u0303\u0309\u0323';
    function fold(text) {
      const words = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) || [];
      return words.map(word => {
        let plain = '', toned = '', tone = '';
        for (const sign of word.normalize('NFD').replace(/[ðđ]/g, 'đ')) {
          if (tones.includes(sign)) { tone = String(tones.indexOf(sign) + 1); continue; }
          if (!/\p{M}/u.test(sign)) plain += sign === 'đ' ? 'd' : sign;
          toned += sign;
        }
        return [plain, toned.normalize('NFC') + tone];
      });
    }
    const keys = nodes.map(node => [node.l].concat(node.a || []).map(fold));
    function isAt(label, query, start) {
      return query.every(([plain, toned], offset) => {
        const word = label[start + offset], isLast = offset === query.length - 1;
        const given = plain === toned ? plain : toned, own = plain === toned ? word[0] : word[1];
        return own === given || isLast && own.startsWith(given);
      });
    }
    function has(label, query) {
      for (let start = 0; start + query.length <= label.length; start++) {
        if (isAt(label, query, start)) return true;
      }
      return false;
    }
    // The whole name, with nothing more.
    function isWhole(label, query) {
      return label.length === query.length && query.every(([plain, toned], at) =>
        plain === toned ? label[at][0] === plain : label[at][1] === toned);
    }
    function find(text) {
      const query = fold(text);
      if (!query.length) return [];
      const order = data.words.kinds.map(kind => kind[0]), count = number => around[number].length;
      const found = [];
      nodes.forEach((node, number) => {
        const labels = keys[number].filter(label => has(label, query));
        if (labels.length) found.push([number, order.indexOf(node.k) + (labels.some(
          label => isWhole(label, query)) ? 0 : order.length)]);
      });
      found.sort(([one, first], [other, second]) => first - second || count(other) - count(one));
      return found.map(([number]) => number);
    }

    // Building blocks.
    function element(name, attributes, ...children) {
      const made = document.createElement(name);
      for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
      made.append(...children.filter(child => child !== null && child !== undefined));
      return made;
    }
    function nodeLink(number) {
      const node = nodes[number];
      return element('a', { href: '#node/' + encodeURIComponent(node.i) }, node.l || node.i);
    }
    function tag(node) {
      const kind = data.words.kinds.find(kind => kind[0] === node.k);
      return element('span', { class: 'tag ' + node.k }, kind ? kind[2] : node.k);
    }
    const relations = new Map(data.words.relations.map(([type, ...sides]) => [type, sides]));
    function name(link, side) { return (relations.get(link.r) || [link.r, link.r])[side]; }
    function witness([article, quote, confidence]) {
      const source = article === null ? null : nodes[article];
      const cite = element('cite', {});
      if (source) {
        cite.append(nodeLink(article), ...(source.f || []).flatMap(fact => [', ', fact]));
        if (source.u) {
          cite.append(' · ', element('a', { href: source.u, rel: 'noopener noreferrer' }, words.open));
        }
      }
      cite.append(' · ' + words.sure + ' ' + confidence);
      return element('div', {}, element('blockquote', {}, quote), cite);
    }
    function evidence(link) {
      const witnesses = (link.x || []).map(witness), parts = witnesses.slice(0, 1);
      if (witnesses.length > 1) {
        parts.push(element('details', {}, element('summary', {},
          words.more + ' (' + (witnesses.length - 1) + ')'), ...witnesses.slice(1)));
      }
      if (link.e) parts.push(element('blockquote', {}, link.e.join('\n')));
      return parts;
    }
    function grow(rows, make, holder, below) {
      let shown = 0;
      const more = element('button', { type: 'button' });
      const step = () => {
        const end = Math.min(shown + page, rows.length);
        for (; shown < end; shown++) holder.append(make(rows[shown]));
        more.hidden = shown >= rows.length;
        more.textContent = words.more + ' (' + (rows.length - shown) + ')';
      };
      more.addEventListener('click', step);
      step();
      below.append(more);
    }
    function table(heads, rows, make) {
      const body = element('tbody', {}), box = element('div', {});
      box.append(element('table', {}, element('thead', {}, element('tr', {},
        ...heads.map(head => element('th', { scope: 'col' }, head)))), body));
      grow(rows, make, body, box);
      return box;
    }

    // Pages.
    function details(number) {
      const node = nodes[number];
      const out = type => around[number].filter(at => links[at].s === number && links[at].r === type)
        .map(at => nodes[links[at].t].l);
      const own = { Person: ['holds', 'elected', 'held'], Event: ['organizer'], Position: ['postIn'],
        Directive: ['passedBy'], Body: ['jurisdiction'], Place: ['within'] }[node.k] || [];
      return (node.f || []).concat(...own.map(out)).filter((text, at, all) =>
        all.indexOf(text) === at).slice(0, 4).join(' · ');
    }
    function list(numbersShown, isMixed) {
      if (!numbersShown.length) return element('p', {}, words.nothing);
      return table([words.name, words.details, words.links], numbersShown, number => element('tr', {},
        element('td', {}, ...(isMixed ? [tag(nodes[number]), ' '] : []), nodeLink(number)),
        element('td', {}, details(number)),
        element('td', { class: 'count' }, String(around[number].length))));
    }
    function edges() {
      return table([words.from, words.relation, words.to, words.quote + ' · ' + words.article], links,
        link => element('tr', {}, element('td', {}, nodeLink(link.s)),
          element('td', {}, name(link, 0)), element('td', {}, nodeLink(link.t)),
          element('td', {}, ...evidence(link))));
    }
    function nodePage(number) {
      const node = nodes[number], box = element('article', {});
      box.append(tag(node), element('h2', {}, node.l || node.i));
      const facts = (node.f || []).slice();
      if (node.a) facts.push(words.aliases + ': ' + node.a.join(', '));
      if (facts.length) box.append(element('p', { class: 'facts' }, facts.join(' · ')));
      if (node.u) box.append(element('p', {},
        element('a', { href: node.u, rel: 'noopener noreferrer' }, words.open)));
      const groups = new Map(), order = Array.from(relations.keys()), date = at =>
        nodes[links[at].s === number ? links[at].t : links[at].s].y || '';
      around[number].sort((one, other) => order.indexOf(links[one].r) - order.indexOf(links[other].r)
        || date(one).localeCompare(date(other)));
      for (const at of around[number]) {
        const side = links[at].s === number ? 0 : 1, title = name(links[at], side);
        if (!groups.has(title)) groups.set(title, []);
        groups.get(title).push([links[at], side ? links[at].s : links[at].t]);
      }
      for (const [title, members] of groups) {
        const items = element('ul', { class: 'relations' }), below = element('div', {});
        grow(members, ([link, other]) => element('li', {}, nodeLink(other), ' ',
          element('span', { class: 'days' }, (link.d ? link.d : nodes[other].k === 'Event'
            ? (nodes[other].f || []).join(' · ') : '')), ...evidence(link)), items, below);
        box.append(element('h3', {}, title + ' (' + members.length + ')'), items, below);
      }
      return box;
    }

    // Where the address points to.
    function tabs(current) {
      const entries = [['', words.picture, null]].concat(data.words.kinds.map(([kind, plural]) =>
        ['list/' + kind, plural[0].toUpperCase() + plural.slice(1), nodes.filter(node => node.k === kind).length])
        .filter(entry => entry[2] > 0), [['edges', words.edges, links.length]]);
      document.getElementById('tabs').replaceChildren(...entries.map(([at, label, count]) =>
        element('a', Object.assign({ href: '#' + at }, at === current ? { 'aria-current': 'page' } : {}),
          label, ...(count === null ? [] : [' ', element('small', {}, String(count))]))));
    }
    function show(isFound) {
      const at = decodeURIComponent(location.hash.slice(1)), text = search.value.trim();
      tabs(at);
      picture.hidden = at !== '';
      main.replaceChildren();
      if (at.startsWith('find/')) {
        const found = find(text);
        main.append(element('h2', { 'aria-live': 'polite' },
          words.found + ': ' + found.length), list(found, true));
      } else if (at.startsWith('list/')) {
        main.append(list(nodes.map((_, number) => number).filter(
          number => nodes[number].k === at.slice(5)), false));
      } else if (at === 'edges') {
        main.append(edges());
      } else if (at.startsWith('node/') && numbers.has(at.slice(5))) {
        main.append(nodePage(numbers.get(at.slice(5))));
      }
      if (!isFound) { scrollTo(0, 0); if (at) main.focus({ preventScroll: true }); }
    }
    search.addEventListener('input', () => {
      history.replaceState(null, '', search.value.trim() ? '#find/' : '#');
      show(true);
    });
    search.addEventListener('keydown', event => {
      if (event.key !== 'Enter') return;
      const first = main.querySelector('td a');
      if (first) first.click();
    });
    document.addEventListener('keydown', event => {
      if (event.key === '/' && document.activeElement !== search) {
        event.preventDefault();
        search.select();
        search.focus();
      }
    });
    addEventListener('hashchange', () => show(false));
    const zoom = document.getElementById('zoom');
    if (zoom) {
      zoom.addEventListener('click', () => {
        zoom.textContent = picture.classList.toggle('actual') ? words.fit : words.actual;
      });
    }
    for (const drawn of picture.querySelectorAll('g.node')) {
      const title = drawn.querySelector('title'), number = title && numbers.get(title.textContent);
      if (number === undefined || number === null) continue;
      drawn.setAttribute('tabindex', '0');
      drawn.setAttribute('role', 'link');
      drawn.setAttribute('aria-label', nodes[number].l);
      const open = () => { location.hash = '#node/' + encodeURIComponent(nodes[number].i); };
      drawn.addEventListener('click', open);
      drawn.addEventListener('keydown', event => { if (event.key === 'Enter') open(); });
    }
    show(true);
    }());

    """#
}
