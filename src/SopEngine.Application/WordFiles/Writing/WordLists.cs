using DocumentFormat.OpenXml.Wordprocessing;

namespace SopEngine.Application.WordFiles.Writing;

/// <summary>Numbered lists, each of which begins with 1.</summary>
internal sealed class WordLists
{
    private int _count;

    /// <summary>The number of a list that begins here.</summary>
    public int New() => ++_count;

    public Numbering Write()
    {
        var numbering = new Numbering(new AbstractNum(
            new Level(
                new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1." }, new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" })) { LevelIndex = 0 }) { AbstractNumberId = 1 });
        numbering.Append(Enumerable.Range(1, _count).Select(number => new NumberingInstance(
            new AbstractNumId { Val = 1 }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }) { NumberID = number }));
        return numbering;
    }
}
