using System.Xml.Linq;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>Collects the findings while a file is read. Long files do not make endless reports.</summary>
internal sealed class Report
{
    private const int Most = 500;

    private readonly List<BpmnFinding> _findings = [];
    private int _more;

    public IReadOnlyList<BpmnFinding> Findings =>
        _more == 0 ? _findings : [.. _findings, new BpmnFinding(BpmnFindingKind.Assumed, null, null, $"Ada {_more} temuan lagi yang tidak ditampilkan.")];

    public void Add(BpmnFindingKind kind, string? element, string? name, string message)
    {
        if (_findings.Count < Most)
        {
            _findings.Add(new BpmnFinding(kind, element, name, message));
        }
        else
        {
            _more++;
        }
    }

    /// <summary>Something the engine has no word for: what it is called, whose it is, and what happens instead.</summary>
    public void Refuse(string what, XElement element, string instead = "tidak diambil")
    {
        var (id, name) = ((string?)element.Attribute("id"), (string?)element.Attribute("name"));
        Add(BpmnFindingKind.Refused, id, name, $"{what}{(name is null ? "" : $" \"{name}\"")}{(id is null ? "" : $" ({id})")} tidak dikenal SopEngine: {instead}.");
    }
}
