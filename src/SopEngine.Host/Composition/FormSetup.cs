using SopEngine.Host.Hardening;

namespace SopEngine.Host.Composition;

/// <summary>Forms of pages are taken only from our own pages.</summary>
public static class FormSetup
{
    public static void UseForms(this WebApplication app)
    {
        app.UseAntiforgery();
        app.UseMiddleware<AntiforgeryRefusal>();
    }
}
