using DocumentFormat.OpenXml.Wordprocessing;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Writing;

/// <summary>Styles, the sheet, and what stands at the foot of each page.</summary>
internal static class WordLook
{
    public static Styles Styles()
    {
        var styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" }, new FontSize { Val = "17" }, new Languages { Val = "id-ID" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "40" }))));
        styles.Append(
            new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            new Style(new StyleName { Val = "Judul Bagian" }, new BasedOn { Val = "Normal" }, new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "120", After = "80" }), new StyleRunProperties(new Bold(), new FontSize { Val = "22" }))
            { Type = StyleValues.Paragraph, StyleId = WordMarks.HeadingStyle, CustomStyle = true },
            new Style(new StyleName { Val = "Kata Sistem" }, new BasedOn { Val = "Normal" }, new StyleRunProperties(new Color { Val = "5A5A5A" }))
            { Type = StyleValues.Paragraph, StyleId = WordMarks.SystemStyle, CustomStyle = true });
        return styles;
    }

    public static SectionProperties Sheet(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = WordParts.PageWidth, Height = WordParts.PageHeight, Orient = PageOrientationValues.Landscape },
        new PageMargin { Top = WordParts.Margin, Bottom = WordParts.Margin, Left = WordParts.Margin, Right = WordParts.Margin, Header = 340, Footer = 340, Gutter = 0 });

    public static Footer Foot(WordSource source)
    {
        var foot = new Footer();
        foreach (var line in source.Annexes(AnnexKind.Footer).SelectMany(annex => annex.Title.Length > 0 ? annex.Lines.Prepend(annex.Title) : annex.Lines))
        {
            foot.Append(WordParts.Text(line));
        }

        foot.Append(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Right }),
            Said("Halaman "), new SimpleField(Said("1")) { Instruction = " PAGE " }, Said(" dari "), new SimpleField(Said("1")) { Instruction = " NUMPAGES " }));
        return foot;
    }

    private static Run Said(string text) => new(new Text(text) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve });
}
