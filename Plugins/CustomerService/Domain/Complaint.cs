namespace Dynamics.Loyalty.CustomerService.Domain;

/// <summary>A case that is a complaint, as far as the risk of its account depends on it.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="WasReopened">Whether it had been resolved before.</param>
/// <param name="Satisfaction">What the customer said of the answer, 1 (very dissatisfied) to 5; null when nothing.</param>
/// <param name="WasInTime">Whether it was resolved by the date it should be, or had none.</param>
public sealed record Complaint(CaseState State, bool WasReopened, int? Satisfaction, bool WasInTime)
{
    private const int Satisfied = 4;
    private const int Dissatisfied = 2;

    /// <summary>What it says: an answer reassures when the customer says so or, when they say neither, when it came in time.</summary>
    public ComplaintSignal Signal => State switch
    {
        CaseState.Active => WasReopened ? ComplaintSignal.Reopened : ComplaintSignal.Open,
        CaseState.Resolved => IsRecovered ? ComplaintSignal.Recovered : ComplaintSignal.None,
        _ => ComplaintSignal.None,
    };

    private bool IsRecovered => Satisfaction >= Satisfied || (WasInTime && !(Satisfaction <= Dissatisfied));
}
