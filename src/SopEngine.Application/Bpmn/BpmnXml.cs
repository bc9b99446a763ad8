using System.Xml.Linq;

namespace SopEngine.Application.Bpmn;

/// <summary>The names that stand in a BPMN file.</summary>
internal static class BpmnXml
{
    public static readonly XNamespace Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    public static readonly XNamespace Diagram = "http://www.omg.org/spec/BPMN/20100524/DI";

    public static readonly XNamespace Bounds = "http://www.omg.org/spec/DD/20100524/DC";

    public static readonly XNamespace Line = "http://www.omg.org/spec/DD/20100524/DI";

    public static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Our own, with its version: what a later version writes otherwise has another name.</summary>
    public static readonly XNamespace Sop = "urn:sopengine:bpmn:1";

    /// <summary>What names of our own begin with, whatever their version.</summary>
    public const string AnyVersion = "urn:sopengine:bpmn:";
}
