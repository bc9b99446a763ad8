namespace SopEngine.Domain.Sops.Editing;

/// <summary>Where an answer leads, as a button says it.</summary>
internal static class WayWords
{
    public static string Of(SopRevision revision, AnswerTarget target) => target switch
    {
        { Way: AnswerTarget.Goto } => $"ke {Rows(revision, target)}",
        { Way: AnswerTarget.Return } => $"kembali ke {Rows(revision, target)}",
        { Way: AnswerTarget.Pass } => $"diserahkan kepada {revision.FindLane(target.Ids[0])?.Label}",
        { Way: AnswerTarget.Close } => "menutup tiket",
        _ => "belum bertujuan",
    };

    public static string Row(SopRevision revision, string id) => revision.FindStep(id) switch
    {
        { No.Length: > 0 } step => $"baris {step.No.TrimEnd('.')}",
        { Activity: var activity } => $"baris \"{(activity.Length > 40 ? activity[..40] + "…" : activity)}\"",
        null => $"baris \"{id}\"",
    };

    private static string Rows(SopRevision revision, AnswerTarget target) => string.Join(" dan ", target.Ids.Select(id => Row(revision, id)));
}
