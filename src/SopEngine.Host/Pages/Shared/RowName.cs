namespace SopEngine.Host.Pages.Shared;

/// <summary>What a row is called in a list.</summary>
public static class RowName
{
    /// <summary>Langkah 3 · Melaksanakan perbaikan; without a number where the document prints none.</summary>
    public static string Of(string? number, string? activity)
    {
        var no = (number ?? "").Trim().TrimEnd('.');
        var text = ShortText.Of(activity ?? "");
        return no.Length > 0 ? $"Langkah {no} · {text}" : text;
    }
}
