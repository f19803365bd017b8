namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>Whole-number arithmetic on wall-clock ticks that also holds below zero.</summary>
internal static class WallClock
{
    public static int Modulo(int value, int modulus) => ((value % modulus) + modulus) % modulus;

    public static int FloorDivide(int value, int divisor) => (value - Modulo(value, divisor)) / divisor;

    public static LocalDate DateOf(long wallTicks) =>
        new((int)((wallTicks >= 0 ? wallTicks : wallTicks - TimeSpan.TicksPerDay + 1) / TimeSpan.TicksPerDay));
}
