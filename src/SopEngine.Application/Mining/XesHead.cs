using System.Xml;

namespace SopEngine.Application.Mining;

/// <summary>What a log says of itself before its traces, in the standard's order: extensions, globals, classifiers, attributes (IEEE 1849).</summary>
internal static class XesHead
{
    private const string Space = "http://www.xes-standard.org/";

    private static readonly (string Name, string Prefix, string File)[] _extensions =
        [("Concept", "concept", "concept"), ("Lifecycle", "lifecycle", "lifecycle"), ("Time", "time", "time"), ("Organizational", "org", "org")];

    private static readonly (string Name, string Keys)[] _classifiers =
        [("Langkah", "concept:name"), ("Langkah dan peralihan", "concept:name lifecycle:transition"), ("Pelaksana", "org:role"), ("Fase", "phase")];

    public static void Write(XmlWriter xml, string region, ProcessLogOrder order)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement("log", Space);
        xml.WriteAttributeString("xes.version", "1849.2016");
        xml.WriteAttributeString("xes.features", "");
        foreach (var (name, prefix, file) in _extensions)
        {
            xml.WriteStartElement("extension");
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("prefix", prefix);
            xml.WriteAttributeString("uri", $"{Space}{file}.xesext");
            xml.WriteEndElement();
        }

        Globals(xml);
        foreach (var (name, keys) in _classifiers)
        {
            xml.WriteStartElement("classifier");
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("scope", "event");
            xml.WriteAttributeString("keys", keys);
            xml.WriteEndElement();
        }

        xml.Text("concept:name", $"{region} {order.First:yyyy-MM-dd} {order.Last:yyyy-MM-dd}{(order.Sop is null ? "" : $" {order.Sop}")}");
        xml.Text("lifecycle:model", "standard");
        xml.Text("region", region);
    }

    /// <summary>What every trace and every event has, with the value that stands for none.</summary>
    private static void Globals(XmlWriter xml)
    {
        xml.WriteStartElement("global");
        xml.WriteAttributeString("scope", "trace");
        xml.Text("concept:name", "-");
        xml.Text("sop", "-");
        xml.Whole("revision", 0);
        xml.WriteEndElement();
        xml.WriteStartElement("global");
        xml.WriteAttributeString("scope", "event");
        foreach (var key in new[] { "concept:name", "concept:instance", "lifecycle:transition", "org:role", "phase", "owner" })
        {
            xml.Text(key, "-");
        }

        xml.Attribute("date", "time:timestamp", "1970-01-01T00:00:00.000+00:00");
        xml.Whole("visit", 0);
        xml.Whole("round", 0);
        xml.WriteEndElement();
    }
}
