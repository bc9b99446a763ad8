namespace SopEngine.Host.Pages.SopDrafts;

/// <summary>Of a cell that two changed at once: which text is to stand.</summary>
public static class SopDraftChoice
{
    public const string Prefix = "pakai:";

    public const string Mine = "saya";

    public const string Theirs = "sekarang";

    public static string Of(string place) => Prefix + place;
}
