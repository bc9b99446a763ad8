using System.Xml.Linq;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>Which process of a file is read: the one with the most in it. Other pools, and what flows between them, are refused by name.</summary>
internal static class ProcessPick
{
    private static readonly XNamespace _bpmn = BpmnXml.Model;

    public static (XElement? Process, string Title) From(XElement definitions, Report report)
    {
        var participants = definitions.Elements(_bpmn + "collaboration").Elements(_bpmn + "participant").ToList();
        foreach (var message in definitions.Elements(_bpmn + "collaboration").Elements(_bpmn + "messageFlow"))
        {
            report.Refuse(ElementWords.Of("messageFlow"), message);
        }

        var processes = definitions.Elements(_bpmn + "process").ToList();
        var picked = processes.MaxBy(process => process.Elements().Count());
        foreach (var other in processes.Where(other => other != picked))
        {
            report.Refuse("Proses lain di dalam berkas", participants.Find(participant => IsOf(participant, other)) ?? other, "hanya satu proses menjadi satu SOP");
        }

        foreach (var empty in participants.Where(participant => !processes.Exists(process => IsOf(participant, process))))
        {
            report.Refuse("Pool tanpa proses", empty);
        }

        var pool = picked is null ? null : participants.Find(participant => IsOf(participant, picked));
        return (picked, (string?)pool?.Attribute("name") ?? (string?)picked?.Attribute("name") ?? "");
    }

    private static bool IsOf(XElement participant, XElement process) =>
        (string?)participant.Attribute("processRef") is { } reference && LocalName(reference) == (string?)process.Attribute("id");

    // a QName: what stands before a colon says whose it is
    private static string LocalName(string reference) => reference[(reference.LastIndexOf(':') + 1)..];
}
