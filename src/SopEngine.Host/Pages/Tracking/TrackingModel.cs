using SopEngine.Application.Tickets.Views;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Tracking;

/// <summary>The form, and what it found.</summary>
public sealed record TrackingModel(FormState Form, TrackingView? Found);
