using SopEngine.Application.Ratings;
using SopEngine.Application.Tickets.Views;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Tracking;

/// <summary>The form, and what it found.</summary>
public sealed record TrackingModel(FormState Form, TrackingView? Found)
{
    /// <summary>The key that was typed, for the form of the rating; null where nothing was found.</summary>
    public string? Key { get; init; }

    public TicketRatingView? Rating { get; init; }

    public FormState? RatingForm { get; init; }
}
