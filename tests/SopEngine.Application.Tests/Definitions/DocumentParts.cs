using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Definitions;

/// <summary>Every literal text of a definition that stands outside the table and the forms, under the name it has in <c>document.tsv</c>.</summary>
internal static class DocumentParts
{
    public static IReadOnlyList<(string Name, string Text)> Of(SopRevision revision)
    {
        IEnumerable<(string Name, string Text)> parts =
        [
            .. Identity(revision.Document),
            .. revision.Columns.Labels.Select(label => ($"columns.{label.Key}", label.Value)),
            .. revision.Lanes.SelectMany((lane, at) => new[] { ($"lane.{at + 1}", lane.Label), ($"lane.{at + 1}.head", lane.Head ?? "") }),
            .. revision.Classes.SelectMany(Class),
            .. revision.Annexes.SelectMany(Annex),
        ];
        return [.. parts.Where(part => part.Text.Length > 0)];
    }

    private static IEnumerable<(string Name, string Text)> Identity(SopDocument document) =>
    [
        .. Numbered("issuer", document.Issuer),
        ("address", document.Address),
        ("title", document.Title),
        ("number", document.Number),
        ("created", document.Created),
        ("revised", document.Revised),
        ("effective", document.Effective),
        ("ratified", document.Ratified),
        ("approvedBy.title", document.ApprovedBy.Title),
        ("approvedBy.name", document.ApprovedBy.Name),
        ("approvedBy.rank", document.ApprovedBy.Rank),
        ("approvedBy.nip", document.ApprovedBy.Nip),
        .. Numbered("legalBasis", document.LegalBasis),
        .. Numbered("qualifications", document.Qualifications),
        .. Numbered("relatedSops", document.RelatedSops),
        .. Numbered("equipment", document.Equipment),
        .. Numbered("warnings", document.Warnings),
        .. Numbered("records", document.Records),
        ("tableTitle", document.TableTitle),
        .. document.Labels.Select(label => ($"labels.{label.Key}", label.Value)),
    ];

    private static IEnumerable<(string Name, string Text)> Class(DurationClass duration, int at) =>
        [($"class.{at + 1}", duration.Label), ($"class.{at + 1}.range", duration.Range), ($"class.{at + 1}.example", duration.Example)];

    private static IEnumerable<(string Name, string Text)> Annex(Annex annex)
    {
        var name = $"annex.{annex.Kind.ToString().ToLowerInvariant()}";
        return
        [
            ($"{name}.title", annex.Title),
            .. Numbered($"{name}.line", annex.Lines),
            .. Numbered($"{name}.column", annex.Columns),
            .. annex.Rows.SelectMany((row, at) => Numbered($"{name}.row.{at + 1}", row)),
        ];
    }

    private static IEnumerable<(string Name, string Text)> Numbered(string name, IReadOnlyList<string> texts) =>
        texts.Select((text, at) => ($"{name}.{at + 1}", text));
}
