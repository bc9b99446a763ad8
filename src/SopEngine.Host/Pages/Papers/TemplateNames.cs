using SopEngine.Application.Templates;

namespace SopEngine.Host.Pages.Papers;

/// <summary>How kinds and sources of templates are called, in words and in addresses.</summary>
public static class TemplateNames
{
    public static string Address(TemplateKind kind) => kind == TemplateKind.Paper ? "surat" : "pesan";

    public static TemplateKind? Kind(string address) => address switch
    {
        "surat" => TemplateKind.Paper,
        "pesan" => TemplateKind.Message,
        _ => null,
    };

    public static string Of(TemplateSource source) => source switch
    {
        TemplateSource.Page => "diubah di halaman ini",
        TemplateSource.Region => "naskah daerah ini",
        TemplateSource.Nation => "naskah nasional",
        TemplateSource.Program => "bawaan program",
        _ => throw new InvalidOperationException($"Unknown source {source}."),
    };
}
