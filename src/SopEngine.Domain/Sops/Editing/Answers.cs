namespace SopEngine.Domain.Sops.Editing;

/// <summary>The answers that rows begin with.</summary>
internal static class Answers
{
    private const string Done = "selesai";

    /// <summary>The only answer of a new row. It leads nowhere yet.</summary>
    public static Outcome First() => new() { Id = Done, Label = "Selesai" };

    public static bool IsFirst(Outcome outcome) => outcome is { Id: Done, Label: "Selesai" };

    public static Outcome Yes() => new() { Id = "ya", Label = "Ya" };

    public static Outcome No() => new() { Id = "tidak", Label = "Tidak" };

    /// <summary>Another answer, with an id that none of them has.</summary>
    public static Outcome Another(IReadOnlyList<Outcome> others)
    {
        var number = others.Count + 1;
        while (others.Any(other => other.Id == $"jawaban-{number}"))
        {
            number++;
        }

        return new Outcome { Id = $"jawaban-{number}", Label = "" };
    }
}
