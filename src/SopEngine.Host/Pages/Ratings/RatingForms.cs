using System.Globalization;
using SopEngine.Application.Ratings;
using SopEngine.Domain.Ratings;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Ratings;

/// <summary>Reads the form that asks what somebody thought.</summary>
public static class RatingForms
{
    public const string FormId = "nilai";

    /// <summary>The name of a question's radios, and of what is wrong with them.</summary>
    public static string FieldOf(int index) => string.Create(CultureInfo.InvariantCulture, $"scores.{index + 1}");

    public static RateRequest Read(TenantProfile tenant, PostedForm posted) => new(
        [.. Enumerable.Range(0, RatingQuestions.Of(tenant.Satisfaction).Count).Select(index => Score(posted.Text(FieldOf(index))))],
        posted.Text("remark"));

    private static int? Score(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var score) ? score : null;
}
