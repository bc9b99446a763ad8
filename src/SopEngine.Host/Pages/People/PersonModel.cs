using SopEngine.Application.Accounts;
using SopEngine.Application.People;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Times;
using SopEngine.Host.Pages.Accounts;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.People;

/// <summary>The page of one person.</summary>
/// <param name="Detail">Who.</param>
/// <param name="Forms">Its forms, one of which may have been sent.</param>
public sealed record PersonModel(PersonDetail Detail, FormStates Forms)
{
    public const string DataForm = "data", AppointForm = "angkat", MoveForm = "pindah", EndForm = "akhiri", CloseForm = "tutup", InviteForm = "undang", CodeForm = "kode", SessionForm = "sesi";

    /// <summary>What the form that was sent would do; null when nobody asked.</summary>
    public PeoplePreview? Preview { get; init; }

    /// <summary>True after something was saved.</summary>
    public bool Saved { get; init; }

    /// <summary>A link that was just made, and is shown this once.</summary>
    public Invitation? Invited { get; init; }

    /// <summary>The whole address of that link.</summary>
    public string? Link { get; init; }

    /// <summary>Which sign-ins can be ended: all, or one of them.</summary>
    public IReadOnlyList<OptionView> Sessions =>
        [new OptionView("", "Semua perangkat"), .. Detail.Sessions.Select(one => new OptionView(one.Id.ToString(), $"{SessionLines.Name(one)}, masuk {Detail.Tenant.InWords(one.Began)}"))];

    /// <summary>What can still be ended.</summary>
    public IReadOnlyList<OptionView> Running =>
        [.. Detail.Person.Held.Where(held => held.Until is null || held.Until >= Detail.Today).Select(held => new OptionView(held.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture), PeopleWords.Held(Detail.Tenant, held)))];
}
