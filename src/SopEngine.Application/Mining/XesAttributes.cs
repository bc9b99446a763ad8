using System.Globalization;
using System.Xml;

namespace SopEngine.Application.Mining;

/// <summary>Typed attributes of XES. What is null is left out.</summary>
internal static class XesAttributes
{
    public static void Attribute(this XmlWriter xml, string type, string key, string value)
    {
        xml.WriteStartElement(type);
        xml.WriteAttributeString("key", key);
        xml.WriteAttributeString("value", value);
        xml.WriteEndElement();
    }

    public static void Text(this XmlWriter xml, string key, string? value)
    {
        if (value is not null)
        {
            xml.Attribute("string", key, value);
        }
    }

    public static void Whole(this XmlWriter xml, string key, long? value)
    {
        if (value is { } number)
        {
            xml.Attribute("int", key, number.ToString(CultureInfo.InvariantCulture));
        }
    }

    public static void Truth(this XmlWriter xml, string key, bool value) => xml.Attribute("boolean", key, value ? "true" : "false");
}
