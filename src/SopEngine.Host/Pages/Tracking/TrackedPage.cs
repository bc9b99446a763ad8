using SopEngine.Application.Calls;
using SopEngine.Application.Ratings;
using SopEngine.Application.Tickets;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.Ratings;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Tracking;

/// <summary>Shows where a ticket is to whoever typed its number and key.</summary>
public sealed class TrackedPage(TrackTicket track, RatingQueries ratings, IdSource ids, PageWriter pages)
{
    public const string FormId = "lacak";

    /// <param name="http">The request.</param>
    /// <param name="posted">With number and key.</param>
    /// <param name="rating">The form of the rating, where it was that which was sent and refused.</param>
    public async Task<IResult> ShowAsync(HttpContext http, PostedForm posted, FormState? rating = null)
    {
        var (tenant, request) = (http.Tenant(), new TrackRequest(posted.Text("number"), posted.Text("key")));
        if (!(await track.HandleAsync(tenant, request, http.RequestAborted)).Succeeded(out var found, out var problem))
        {
            var refused = FormState.Refused(posted, problem, FormStates.Fresh(ids)) with { Id = FormId };
            return await pages.ShowAsync<TrackingPage, TrackingModel>(http, new TrackingModel(refused, null), problem);
        }

        var model = new TrackingModel(new FormStates(ids).Of(FormId), found)
        {
            Key = request.Key,
            Rating = await ratings.TrackedAsync(tenant, found.Number, found.Status, http.RequestAborted),
            RatingForm = rating ?? new FormStates(ids).Of(RatingForms.FormId),
        };
        return await pages.ShowAsync<TrackingPage, TrackingModel>(http, model, rating?.Problem);
    }
}
