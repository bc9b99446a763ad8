namespace SopEngine.Host.Pages.Forms;

/// <summary>What a box carries besides its value: its id, what describes it, and whether it was refused.</summary>
public sealed record BoxLook(string Id, string? DescribedBy, bool Wrong)
{
    /// <summary>For aria-invalid.</summary>
    public string? Invalid => Wrong ? "true" : null;

    /// <summary>For aria-describedby: the ids of help and error, as far as they are there.</summary>
    public static string? Described(string box, bool help, bool error) => (help, error) switch
    {
        (true, true) => $"{box}-b {box}-e",
        (true, false) => $"{box}-b",
        (false, true) => $"{box}-e",
        _ => null,
    };
}
