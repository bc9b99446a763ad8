namespace SopEngine.Domain.Sops.Editing;

/// <summary>Gives an entry of a list another id, where it has that of an entry above it. What speaks of the id goes on meaning the one above.</summary>
/// <param name="Place">Of the entry: <c>steps/3</c>, <c>forms/laporan/fields/1</c>.</param>
public sealed record RenamePart(string Place) : SopEdit
{
    public override SopRevision On(SopRevision revision) => SopCells.Sheet.Visit(revision, Place.Split('/'), new Renaming()) ?? revision;

    private sealed class Renaming : PlaceVisit
    {
        public override IReadOnlyList<TPart> Part<TPart>(IReadOnlyList<TPart> parts, int at) => parts[at] is var part && Another(part, [.. parts.Select(IdOf)]) is TPart named
            ? [.. parts.Take(at), named, .. parts.Skip(at + 1)]
            : parts;

        private static object? Another(object part, IReadOnlyList<string> taken) => part switch
        {
            Step step => step with { Id = Free(step.Id, taken) },
            Outcome outcome => outcome with { Id = Free(outcome.Id, taken) },
            FormField field => field with { Name = Free(field.Name, taken) },
            Lane lane => lane with { Id = Free(lane.Id, taken) },
            Form form => form with { Id = Free(form.Id, taken) },
            DurationClass known => known with { Id = Free(known.Id, taken) },
            Annex annex => annex with { Id = Free(annex.Id, taken) },
            _ => null,
        };

        private static string IdOf<TPart>(TPart part) => part switch
        {
            Step step => step.Id,
            Outcome outcome => outcome.Id,
            FormField field => field.Name,
            Lane lane => lane.Id,
            Form form => form.Id,
            DurationClass known => known.Id,
            Annex annex => annex.Id,
            _ => "",
        };

        private static string Free(string id, IReadOnlyList<string> taken) => Editable.FreeId(id, id, taken);
    }
}
