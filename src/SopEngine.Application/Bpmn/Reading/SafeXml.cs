using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>
/// Opens a file from outside as XML. Nothing in it is fetched or expanded (document types are refused), and it is measured before it is held in memory. Never throws.
/// </summary>
internal static class SafeXml
{
    /// <summary>Bytes of a file: a diagram of hundreds of rows has a tenth of it.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    public const int MostElements = 50_000, MostDepth = 64;

    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static Result<XElement> Open(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MostBytes)
        {
            return new BpmnProblems.TooLarge($"Berkas paling besar {MostBytes / 1024 / 1024} MB.");
        }

        var content = bytes.ToArray();
        try
        {
            if (Measure(content) is { } problem)
            {
                return problem;
            }

            using var reader = XmlReader.Create(new MemoryStream(content), _settings);
            return XDocument.Load(reader).Root!;
        }
        catch (XmlException wrong)
        {
            return new BpmnProblems.Unreadable(string.Create(CultureInfo.InvariantCulture, $"Bukan XML yang benar, atau memuat DOCTYPE (baris {wrong.LineNumber}, kolom {wrong.LinePosition})."));
        }
    }

    private static BpmnProblems.TooLarge? Measure(byte[] content)
    {
        using var reader = XmlReader.Create(new MemoryStream(content), _settings);
        for (var elements = 0; reader.Read();)
        {
            elements += reader.NodeType == XmlNodeType.Element ? 1 : 0;
            if (elements > MostElements || reader.Depth > MostDepth)
            {
                return new BpmnProblems.TooLarge($"Diagram paling banyak berisi {MostElements} elemen, bersarang paling dalam {MostDepth}.");
            }
        }

        return null;
    }
}
