using System.Xml.Linq;
using SopEngine.Application.Bpmn;
using SopEngine.Application.Bpmn.Reading;
using SopEngine.Application.Bpmn.Writing;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Bpmn;

/// <summary>A BPMN file as somebody who draws in another tool handles it: looked at, changed, and read back.</summary>
internal sealed class Diagram
{
    public static readonly XNamespace Bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    public static readonly XNamespace Di = "http://www.omg.org/spec/BPMN/20100524/DI";

    public static readonly XNamespace Dc = "http://www.omg.org/spec/DD/20100524/DC";

    public static readonly XNamespace Lines = "http://www.omg.org/spec/DD/20100524/DI";

    private Diagram(XDocument xml) => Xml = xml;

    public XDocument Xml { get; }

    public XElement Process => Xml.Root!.Element(Bpmn + "process")!;

    /// <summary>Events, activities and gateways of the process itself.</summary>
    public IReadOnlyList<XElement> Nodes => [.. Process.Elements().Where(IsNode)];

    public static Diagram Of(SopRevision revision) => Parse(System.Text.Encoding.UTF8.GetString(BpmnWriter.Write(revision)));

    public static Diagram Parse(string text) => new(XDocument.Parse(text));

    public static Result<BpmnReading> Read(string text) => ReadBpmn.From(System.Text.Encoding.UTF8.GetBytes(text));

    public XElement Find(string id) => Xml.Descendants().Single(element => (string?)element.Attribute("id") == id);

    public BpmnReading Read() => Read(Xml.ToString(SaveOptions.DisableFormatting)).Succeeded(out var reading, out var problem) ? reading : throw new InvalidOperationException(problem.Detail);

    private static bool IsNode(XElement element) =>
        element.Name.LocalName is var name && (name.EndsWith("Event", StringComparison.Ordinal) || name.EndsWith("Task", StringComparison.Ordinal) || name.EndsWith("Gateway", StringComparison.Ordinal)
            || name is "callActivity" or "subProcess");
}
