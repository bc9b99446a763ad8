using System.Xml;

namespace SopEngine.Application.WordFiles.Reading;

/// <summary>Looks at the text of a document before it is made into a tree: one that is nested without end would end the program that builds the tree.</summary>
internal static class WordDepth
{
    private const int Deepest = 200;
    private const int MostNodes = 3_000_000;

    public static string? Refuse(Stream content)
    {
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = WordGate.MostPartCharacters });
        for (var nodes = 0; reader.Read(); nodes++)
        {
            if (reader.Depth > Deepest || nodes > MostNodes)
            {
                return "Susunan berkas ini terlalu rumit.";
            }
        }

        return null;
    }
}
