using System.Xml.Linq;
using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>The times that notes beside rows say, by the row's element.</summary>
internal static class FileNotes
{
    private static readonly XNamespace _bpmn = BpmnXml.Model;

    public static IReadOnlyDictionary<string, string> Of(XElement process, Report report)
    {
        // tools keep notes with the process or with the pools around it
        XElement[] holders = [process, .. process.Parent?.Elements(_bpmn + "collaboration") ?? []];
        var times = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var note in holders.Elements(_bpmn + "textAnnotation"))
        {
            var (id, text) = ((string?)note.Attribute("id") ?? "", (string?)note.Element(_bpmn + "text") ?? "");
            if (RowNote.TimeOf(text) is { } time)
            {
                times.TryAdd(id, time);
            }
            else
            {
                report.Add(BpmnFindingKind.Refused, id, XmlNames.Line(text), $"Catatan \"{XmlNames.Line(text)}\" ({id}) tidak diambil; salin ke Keterangan bila perlu.");
            }
        }

        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in holders.Elements(_bpmn + "association"))
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
