using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace SopEngine.Application.WordFiles.Reading;

/// <summary>What a document points to outside itself, or carries inside that is no document: refused. Hyperlinks are text with an address, and are never followed.</summary>
internal static class WordLinks
{
    private const int MostParts = 2_000;

    public static string? Refuse(WordprocessingDocument word)
    {
        if (word.DocumentType != WordprocessingDocumentType.Document)
        {
            return "Berkas ini memuat makro atau merupakan templat.";
        }

        var (seen, open) = (new HashSet<OpenXmlPart>(), new Stack<OpenXmlPartContainer>([word]));
        while (open.TryPop(out var container) && seen.Count < MostParts)
        {
            if (container.ExternalRelationships.Any())
            {
                return "Berkas ini menunjuk ke berkas lain di luar dirinya.";
            }

            foreach (var part in container.Parts.Select(pair => pair.OpenXmlPart))
            {
                if (part is VbaProjectPart or EmbeddedObjectPart or EmbeddedPackagePart or EmbeddedControlPersistencePart or AlternativeFormatImportPart)
                {
                    return "Berkas ini memuat makro, objek tersemat, atau dokumen lain di dalamnya.";
                }

                if (seen.Add(part))
                {
                    open.Push(part);
                }
            }
        }

        return null;
    }
}
