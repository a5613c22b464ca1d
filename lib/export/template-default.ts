/** What the reader starts from. */
export const DEFAULT_TEMPLATE = `## {{ name }}
{% for note in notes %}
{{ note.body }}
{% for tag in note.tags %}#{{ tag }} {% endfor %}
{% endfor %}{% for line in history %}
- {{ line.date | default: "undated" }}: {{ line.text }}
  > {{ line.quote }}
  {{ line.article.title }}, {{ line.article.url }}
{% endfor %}
`;
