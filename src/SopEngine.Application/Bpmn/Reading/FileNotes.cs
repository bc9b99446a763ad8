using System.Xml.Linq;
using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>The times that notes beside rows say, by the row's element.</summary>
internal static class FileNotes
{
    private static readonly XNamespace _bpmn = BpmnXml.Model;

    public static IReadOnlyDictionary<string, string> Of(XElement process)
    {
        var times = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var note in process.Elements(_bpmn + "textAnnotation"))
        {
            if ((string?)note.Attribute("id") is { Length: > 0 } id && RowNote.TimeOf((string?)note.Element(_bpmn + "text") ?? "") is { } time)
            {
                times.TryAdd(id, time);
            }
        }

        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in process.Elements(_bpmn + "association"))
        {
            var (from, to) = ((string?)link.Attribute("sourceRef") ?? "", (string?)link.Attribute("targetRef") ?? "");
            if (times.TryGetValue(to, out var time))
            {
                rows.TryAdd(from, time);
            }
            else if (times.TryGetValue(from, out time))
            {
                rows.TryAdd(to, time);
            }
        }

        return rows;
    }
}
