using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using SopEngine.Application.Calls;
using SopEngine.Application.Trials;

namespace SopEngine.Host.Pages.Trials;

/// <summary>
/// Keeps what was done in a trial in the page itself, sealed: nothing of it is in the database, and nobody can give another's trial, or one that was made up, as his own.
/// </summary>
public sealed class TrialSeal(IDataProtectionProvider protection)
{
    private static readonly TimeSpan _kept = TimeSpan.FromDays(2);

    public string Seal(Caller caller, TrialStory story) => Of(caller).Protect(JsonSerializer.Serialize(story), _kept);

    /// <summary>Null for what is not sealed by us for this admin, or too old.</summary>
    public TrialStory? Open(Caller caller, string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize<TrialStory>(Of(caller).Unprotect(text));
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException or JsonException)
        {
            return null; // cut short on the way, or sealed two days ago: the trial is begun anew, and the page says so
        }
    }

    private ITimeLimitedDataProtector Of(Caller caller) => protection.CreateProtector("SopEngine.Trials", caller.Tenant.Id.Value, caller.Actor.UserName).ToTimeLimitedDataProtector();
}
