using System.Text;
using System.Xml;
using System.Xml.Linq;
using SopEngine.Application.Bpmn.Drawing;
using SopEngine.Application.Bpmn.Layout;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn.Writing;

/// <summary>
/// Writes a definition as BPMN 2.0 (docs/bpmn.md): one pool, its lanes, rows as tasks, with the picture, and with the whole definition as extensions in a namespace of our own,
/// so that <see cref="Reading.ReadBpmn"/> gives the same definition back. Not executable: no other engine counts working time.
/// </summary>
public static class BpmnWriter
{
    /// <summary>The media type of a BPMN file.</summary>
    public const string ContentType = "application/xml";

    private static readonly XmlWriterSettings _form = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>The file's bytes, in UTF-8. The same definition always gives the same bytes.</summary>
    public static byte[] Write(SopRevision revision)
    {
        var drawing = SopDrawing.Of(revision);
        var definitions = new XElement(
            BpmnXml.Model + "definitions",
            new XAttribute(XNamespace.Xmlns + "bpmn", BpmnXml.Model),
            new XAttribute(XNamespace.Xmlns + "bpmndi", BpmnXml.Diagram),
            new XAttribute(XNamespace.Xmlns + "dc", BpmnXml.Bounds),
            new XAttribute(XNamespace.Xmlns + "di", BpmnXml.Line),
            new XAttribute(XNamespace.Xmlns + "xsi", BpmnXml.Instance),
            new XAttribute(XNamespace.Xmlns + "sop", BpmnXml.Sop),
            new XAttribute("id", "Definitions"),
            new XAttribute("targetNamespace", BpmnXml.Sop),
            new XAttribute("exporter", "SopEngine"),
            new XElement(
                BpmnXml.Model + "collaboration",
                new XAttribute("id", "Collaboration"),
                new XElement(BpmnXml.Model + "participant", new XAttribute("id", "Participant"), new XAttribute("name", drawing.Title), new XAttribute("processRef", "Process"))),
            ProcessXml.Of(revision, drawing),
            DiagramXml.Of(drawing, DiagramLayout.Of(drawing)));
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, _form))
        {
            definitions.Save(xml);
        }

        return bytes.ToArray();
    }
}
