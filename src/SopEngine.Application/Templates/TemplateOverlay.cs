using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Templates;

/// <summary>How texts are named in <see cref="TenantProfile.Templates"/>.</summary>
internal static class TemplateOverlay
{
    public static string Key(TemplateKind kind, string name) => $"{(kind == TemplateKind.Paper ? "surat" : "pesan")}/{name}";
}
