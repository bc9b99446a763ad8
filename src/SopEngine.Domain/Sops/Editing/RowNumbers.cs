namespace SopEngine.Domain.Sops.Editing;

/// <summary>Printed numbers. Where rows are numbered 1, 2, 3 they are so after every change; a numbering of the region's own is left alone.</summary>
public static class RowNumbers
{
    /// <summary>The definition with these rows, numbered as it was.</summary>
    public static SopRevision Again(SopRevision revision, IReadOnlyList<Step> rows)
    {
        var full = revision.Steps.Select(step => step.No).FirstOrDefault(no => no.Length > 0)?.EndsWith('.') == true;
        if (!IsPlain(revision.Steps, full))
        {
            return revision with { Steps = rows };
        }

        var number = 0;
        return revision with { Steps = [.. rows.Select(step => step with { No = step.Kind == StepKind.Activity ? Text(++number, full) : step.No })] };
    }

    private static bool IsPlain(IReadOnlyList<Step> steps, bool full) =>
        steps.Where(step => step.Kind == StepKind.Activity).Select((step, at) => step.No == Text(at + 1, full)).All(plain => plain);

    private static string Text(int number, bool full) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}{(full ? "." : "")}");
}
